// Package load type-checks packages and all that they import from source,
// without compiling anything: of what is only imported it leaves the bodies of
// functions out, which makes a hundred libraries affordable.
package load
