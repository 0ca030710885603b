package tag

// Code says which rule a problem breaks; it is the anchor of the rule in the
// documentation.
type Code string

// The codes of problems with tags.
const (
	Malformed     Code = "malformed"     // not in the grammar
	Unknown       Code = "unknown"       // a word that stands for nothing
	Contradiction Code = "contradiction" // parts that exclude or repeat each other
)

// Problem is something wrong with a text, in one short sentence without a full
// stop.
type Problem struct {
	Code    Code
	Message string
	// Start and End bound what is wrong, as offsets in the text.
	Start, End int
	// Fix is an edit that puts it right; nil when there is no obvious one.
	Fix *Edit
}

// Edit replaces the bytes from Start to End of a text.
type Edit struct {
	Start, End int
	Text       string
}

// Apply returns text as the edit changes it.
func (e Edit) Apply(text string) string { return text[:e.Start] + e.Text + text[e.End:] }

// Shift returns the problem for a text that has n more bytes before this one.
func (p Problem) Shift(n int) Problem {
	p.Start, p.End = p.Start+n, p.End+n
	if p.Fix != nil {
		fix := *p.Fix
		fix.Start, fix.End = fix.Start+n, fix.End+n
		p.Fix = &fix
	}
	return p
}
