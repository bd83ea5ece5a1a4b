/* SPDX-License-Identifier: MIT */
/* The BPF object as it was compiled. Not a skeleton: a skeleton would compile the names of its programs and maps in here. */
	.section .rodata
	.balign 16
	.globl bee_object
	.hidden bee_object
bee_object:
	.incbin BPF_OBJECT
	.globl bee_object_end
	.hidden bee_object_end
bee_object_end:
	.section .note.GNU-stack, "", %progbits
