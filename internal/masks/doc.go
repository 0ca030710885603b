// Package masks finds what code does to show little of a text: a mask that
// somebody wrote by hand, with no model's row and no directive to say so.
//
// A text is masked where a few of its characters stand beside a filler that takes
// the place of the others, as in s[:1] + "***" or "****" + s[len(s)-4:]: put together by +
// or by a format ([Concat], [InFormat]), or one by one where a loop writes the filler in
// some places and the characters as they are in the others ([InPlace], [Written]). White space
// and signs may stay as they are where a test finds them ([Separates]). So is what
// follows the @ of an address ([Domain]).
//
// Few characters with nothing in the place of the others are no mask: a card number cut
// to its first six, a token cut to what fits into a column. What counts is what the source
// says, which is looked for in the SSA of one function.
package masks
