// Package position finds places of [flow.Pos] again in the file set at hand.
//
// In a pass, the files of the package itself are there with all lines and
// columns, and so are those of other packages when the driver loaded them from
// source. A package that was loaded from export data has files that the
// importer made up, with the lines of declarations and no columns; its places
// are made up here, with line and column. A place in a package of which nothing
// is known is not found: better no position than a wrong one.
package position
