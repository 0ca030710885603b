// Package strict reads YAML in which nothing may be left over: an unknown key,
// a key that stands twice and a value of the wrong shape are each a [Problem]
// with the file and the line and what would be right. Reading goes on after a
// problem, so that one run shows them all.
package strict
