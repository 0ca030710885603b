// Package print writes what an inventory comes to, for people and for programs:
// whether the promises are kept, and the data map. There is one file for each
// format; a new one is a function and an entry in [PromiseFormats] or
// [MapFormats].
package print
