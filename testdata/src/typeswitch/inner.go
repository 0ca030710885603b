package typeswitch

import (
	"log"
	"strings"
)

type Login struct {
	Mail    string            `pii:"email"`
	Token   string            `pii:"token"`
	Answers map[string]string `pii:"secret"`
	Plain   string
}

// What may be a text or a map leads to what the map has, and not to anything behind the text.

func rebuilt(m map[string]any) map[string]any {
	out := map[string]any{}
	for k, v := range m {
		switch inner := v.(type) {
		case map[string]any:
			out[k] = rebuilt(inner)
		default:
			out[k] = v
			if strings.HasSuffix(k, "token") {
				out[k] = "hidden"
			}
		}
	}
	return out
}

func nested(l Login) {
	log.Print(rebuilt(map[string]any{"mail": l.Mail, "in": map[string]any{"open": l.Token}})) // want `Login\.Mail` `Login\.Token`
	log.Print(rebuilt(map[string]any{"mail": l.Mail, "in": map[string]any{"open": l.Plain}})) // want `Login\.Mail`
}

func innerOf(m map[string]any) any {
	for _, v := range m {
		if inner, ok := v.(map[string]any); ok {
			return inner["open"]
		}
	}
	return nil
}

func innersAll(l Login) {
	log.Print(innerOf(map[string]any{"mail": l.Mail, "in": map[string]any{"open": l.Token}})) // want `Login\.Token`
	log.Print(innerOf(map[string]any{"mail": l.Mail, "in": map[string]any{"open": l.Plain}})) // ok
}

// A map that is personal data itself is no text.

func choose(l Login, all bool) any {
	var v any = l.Plain
	if all {
		v = l.Answers
	}
	return v
}

func answers(l Login) {
	if m, ok := choose(l, true).(map[string]string); ok {
		log.Print(m["pet"]) // want `Login\.Answers`
	}
	s, _ := choose(l, true).(string)
	log.Print(s) // ok
}

func answerOf(v any) string {
	for _, each := range []any{v, "none"} {
		if m, ok := each.(map[string]string); ok {
			return m["pet"]
		}
	}
	return ""
}

func asksAll(l Login) {
	log.Print(answerOf(l.Answers)) // want `Login\.Answers`
	log.Print(answerOf(l.Mail))    // ok
}
