// Package emit writes the proofs of rows: for each function that a row is
// about, small functions that call it with personal data at one of its ports,
// and comments that say what the analysis must find there.
//
//	func Sprintf_1_(d data[string]) {
//		r := fmt.Sprintf("%v", d.Tagged)
//		show(r) // want "log/line"
//	}
//
//	func Sprintf_1_clean(d data[string]) {
//		r := fmt.Sprintf("%v", d.Plain)
//		show(r)
//	}
//
// The second differs by a word, and nothing may be found in it. A want lists
// what reaches sinks at its line: the kind of each, and what was done to the
// data when it was protected. The function show is a sink for all that can be
// reached, and data a struct with a tagged field and one without.
//
// The functions are made from the types of the real libraries. Where that
// cannot be done the proof is written by hand, beside the generated ones, under
// a comment that names what it proves ("// proves Hash.Reset").
package emit
