// Package redact shows values without what their tags call personal.
package redact

import (
	"fmt"
	"reflect"
	"strings"
)

// Copy is a copy of a struct in which tagged texts are starred.
//
//pii:protect masked
func Copy[T any](v T) T {
	p := reflect.ValueOf(&v).Elem()
	for i := range p.NumField() {
		if _, ok := p.Type().Field(i).Tag.Lookup("pii"); ok && p.Field(i).Kind() == reflect.String {
			p.Field(i).SetString("***")
		}
	}
	return v
}

// Line shows the fields of a struct that have no tag.
func Line(v any) string {
	var b strings.Builder
	p := reflect.ValueOf(v)
	for i := range p.NumField() {
		f := p.Type().Field(i)
		if f.Tag.Get("pii") != "" {
			continue
		}
		fmt.Fprintf(&b, "%s=%v ", f.Name, p.Field(i))
	}
	return strings.TrimSpace(b.String())
}

// Full shows all fields of a struct.
func Full(v any) string {
	var b strings.Builder
	p := reflect.ValueOf(v)
	for i := range p.NumField() {
		fmt.Fprintf(&b, "%s=%v ", p.Type().Field(i).Name, p.Field(i))
	}
	return strings.TrimSpace(b.String())
}
