package passes_fixes

// A is nearer by its name, and not there in other builds.
//
//pii:protect masked
func A(s string) string { return "***" }
