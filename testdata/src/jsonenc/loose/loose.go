// Package loose makes maps of values.
package loose

import "encoding/json"

// Map is what JSON knows of a value.
func Map(v any) (map[string]any, error) {
	text, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	m := map[string]any{}
	return m, json.Unmarshal(text, &m)
}

// Without is Map without what is under a key.
func Without(v any, key string) map[string]any {
	m, _ := Map(v)
	delete(m, key)
	return m
}

// Public is Map without what nobody may see.
func Public(v any) map[string]any {
	m, err := Map(v)
	if err != nil {
		return nil
	}
	delete(m, "insured")
	m["owner"] = "somebody"
	return m
}

// Renamed is Map with one key changed to another.
func Renamed(v any, from, to string) map[string]any {
	m, _ := Map(v)
	m[to] = m[from]
	delete(m, from)
	return m
}

// Texts has other texts in the place of all.
func Texts(v any) map[string]any {
	m, _ := Map(v)
	for k := range m {
		m[k] = "text"
	}
	return m
}
