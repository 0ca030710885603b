package report

// Text is the place as text output has it: "file:line:column".
func (p Position) Text() string { return place(p) }
