package report

// JSONPosition is a place as JSON output has it.
type JSONPosition = jsonPosition

// ToJSONPosition is the place as JSON output has it.
func ToJSONPosition(p Position) JSONPosition { return toJSONPosition(p) }

// Text is the place as text output has it: "file:line:column".
func (p Position) Text() string { return place(p) }
