// Package case23 tells types apart.
package case23

import (
	"fmt"
	"log"
)

type Visitor struct {
	Badge string
	Name  string `pii:"name"`
	Face  []byte `pii:"biometric"`
}

type badge struct{ text string }

func describe(v any) string {
	switch v := v.(type) {
	case nil:
		return "nobody"
	case Visitor:
		return "visitor " + v.Badge
	case *Visitor:
		return "visitor " + v.Name
	case badge:
		return v.text
	case fmt.Stringer:
		return v.String()
	default:
		return fmt.Sprintf("%T", v)
	}
}

func LeakPointer(v Visitor) {
	log.Print(describe(&v)) // leak: Visitor.Name
}

func CleanValue(v Visitor) {
	log.Print(describe(v))
}

func LeakBadge(v Visitor) {
	log.Print(describe(badge{v.Name})) // leak: Visitor.Name
}

func CleanUnknown(v Visitor) {
	log.Print(describe([]string{v.Name}))
}

func LeakAssertion(v Visitor) {
	var held any = v.Face
	if b, ok := held.([]byte); ok {
		log.Printf("face %s", b) // leak: Visitor.Face
	}
}

func CleanAssertion(v Visitor) {
	var held any = v.Face
	if _, ok := held.([]byte); ok {
		log.Printf("face %T", held)
	}
}

func LeakAnyField(v Visitor) {
	box := map[string]any{"badge": v.Badge, "visitor": &v}
	if p, ok := box["visitor"].(*Visitor); ok {
		log.Print(p.Name) // leak: Visitor.Name
	}
}

func CleanAnyField(v Visitor) {
	box := map[string]any{"badge": v.Badge, "visitor": &v}
	if s, ok := box["badge"].(string); ok {
		log.Print(s)
	}
}
