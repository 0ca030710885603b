// Package position finds places of [flow.Pos] again in the file set at hand.
//
// In a pass, the files of the package itself are there with all lines and
// columns. Of a package that is imported there is only what the importer made
// up: the files that hold declarations the importer has read, with as many
// lines as the last of those needs, and no columns. A place is found as
// exactly as the file set allows, and a place on a line that the file set
// lacks is not found: better no position than a wrong one.
package position
