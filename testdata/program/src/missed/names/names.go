// Package names has the names of tables.
package names

const Constant = "constants"

var Variable = "variables"

func Function() string { return "functions" }
