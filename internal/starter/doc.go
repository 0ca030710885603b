// Package starter writes a first .piivet.yaml for a module, from what can be seen of
// the module without running anything: which libraries of vendors and stores it
// imports, which struct tag keys of other tools it uses, and which of its programs
// print for the person who started them.
//
// [Look] reads the packages into a [Module], and [Module.File] is the file: the
// same module gives the same file, to the byte. What nobody but its owners can know,
// such as where a vendor keeps data, stands in it as "unknown", which no
// requirement is content with.
package starter
