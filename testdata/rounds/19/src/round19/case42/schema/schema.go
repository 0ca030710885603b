// Package schema knows which fields of a driver are secret.
package schema

// Field tells whether a field may be seen.
type Field func(name string) bool

// Password lets all be seen but what it is given.
func Password(names ...string) Field {
	return func(name string) bool {
		for _, n := range names {
			if n == name {
				return false
			}
		}
		return true
	}
}

// Only lets nothing be seen but what it is given.
func Only(names ...string) Field {
	hidden := Password(names...)
	return func(name string) bool { return !hidden(name) }
}

// Filter has what may be seen.
func Filter(m map[string]string, seen Field) map[string]string {
	out := make(map[string]string)
	for k, v := range m {
		if seen(k) {
			out[k] = v
		}
	}
	return out
}
