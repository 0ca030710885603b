// Package resolve finds what the rows of the catalog are about in the real
// libraries, and checks that what they say can be said about it: that each name
// is that of a function, a variable or a type, and each port one that it has.
package resolve
