// Package dep asks for a type.
package dep

// Who has a name.
type Who struct{ Name string }

// Say says who it is, if it is somebody.
func Say(v any) string {
	if w, ok := v.(Who); ok {
		return "it is " + w.Name
	}
	return "nobody"
}
