package mapkeys

import (
	"encoding/json"
	"log"
)

type bot struct {
	Name   string `json:"name"`
	Secret string `json:"secret" pii:"secret"`
}

func reread(v any) (m map[string]any) {
	text, err := json.Marshal(v)
	if err != nil {
		return nil
	}
	if err := json.Unmarshal(text, &m); err != nil {
		return nil
	}
	return m
}

// What is encoded here only the callers know, and so they do the keys.
func reprinted(v any, key string) map[string]any {
	m := reread(v)
	m[key] = "***"
	return m
}

func reprintedIfThere(v any, key string) map[string]any {
	m := reread(v)
	if _, ok := m[key]; ok {
		m[key] = "***"
	}
	return m
}

func reprintedEach(v any, keys ...string) any {
	m := reread(v)
	for _, key := range keys {
		if _, ok := m[key]; ok {
			m[key] = "***"
		}
	}
	return m
}

func parsedAndHidden(r bot) {
	log.Print(reprinted(r, "secret"))               // ok
	log.Print(reprinted(r, "name"))                 // want `^bot\.Secret \(pii:secret\) reaches log\.Print$`
	log.Print(reprintedIfThere(r, "secret"))        // ok
	log.Print(reprintedIfThere(r, "name"))          // want `^bot\.Secret \(pii:secret\) reaches log\.Print$`
	log.Print(reprintedEach(r, "name", "secret"))   // ok
	log.Print(reprintedEach(r, "name", "password")) // want `^bot\.Secret \(pii:secret\) reaches log\.Print$`
}

// A key may be data itself.
func parsedUnderName(r bot) {
	log.Print(reprinted(map[string]string{r.Secret: "", "name": r.Name}, "name")) // want `^bot\.Secret \(pii:secret\) reaches log\.Print$`
	log.Print(reprinted(r, r.Secret))                                             // want `^bot\.Secret \(pii:secret\) reaches log\.Print$`
	log.Print(reprinted(bot{Name: r.Name}, r.Secret))                             // want `^bot\.Secret \(pii:secret\) reaches log\.Print$`
}
