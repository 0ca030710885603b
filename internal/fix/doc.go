// Package fix applies edits to source files.
//
// Edits come from several packages and several passes, and may repeat each
// other or overlap: of those that overlap the first is applied, and a later run
// finds out whether the others are still wanted. A file that was formatted by
// gofmt before is so after.
package fix
