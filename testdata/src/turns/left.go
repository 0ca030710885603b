package turns

import (
	"encoding/json"
	"log"
)

// A loop is left where other ways lead as well: behind an if, or into the next turn of
// another loop.

func blankAll(m map[string]string, public bool) map[string]string {
	if public {
		for k := range m {
			m[k] = ""
		}
	}
	return m
}

func blankMail(v any) any {
	if m, ok := v.(map[string]any); ok {
		for k := range m {
			if k == "mail" {
				m[k] = "***"
			}
		}
	}
	return v
}

func blankNick(v any) any {
	if m, ok := v.(map[string]any); ok {
		for k := range m {
			if k == "nick" {
				m[k] = "***"
			}
		}
	}
	return v
}

func behindIf(u User, public bool) {
	log.Print(blankAll(map[string]string{"mail": u.Email}, true))     // ok
	log.Print(blankAll(map[string]string{"mail": u.Email}, public))   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(blankAll(map[string]string{"mail": u.Email}, false))    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(blankMail(map[string]any{"mail": u.Email, "id": u.ID})) // ok
	log.Print(blankNick(map[string]any{"mail": u.Email, "id": u.ID})) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(blankMail(map[string]string{"mail": u.Email}))          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(blankMail(u))                                           // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func whole(all []User, public bool) {
	if public {
		for i := range all {
			all[i].Email = ""
		}
	} else {
		log.Print(all) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		return
	}
	log.Print(all) // ok
}

func brokenOff(all []User, public bool) {
	if public {
		for i := range all {
			if all[i].ID == 0 {
				break
			}
			all[i].Email = ""
		}
	}
	log.Print(all) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func nested(pages [][]User) {
	for _, page := range pages {
		for i := range page {
			page[i].Email = ""
		}
	}
	for _, page := range pages {
		log.Print(page[0].ID) // ok
	}
}

// The keys of what was decoded are known, and one loop may replace each in another way.

func decodedUser(u User) any {
	text, _ := json.Marshal(map[string]any{"mail": u.Email, "id": u.ID})
	var v any
	_ = json.Unmarshal(text, &v)
	return v
}

// What may be another text is not known to be an object.
func either(u User, other bool) any {
	text, _ := json.Marshal(map[string]any{"id": u.ID})
	if other {
		text, _ = json.Marshal(u.Email)
	}
	var v any
	_ = json.Unmarshal(text, &v)
	return v
}

func switched(m map[string]any) map[string]any {
	for k := range m {
		switch k {
		case "mail":
			m[k] = "***"
		case "phone", "fax":
			m[k] = "0"
		}
	}
	return m
}

func keepsMail(m map[string]any) map[string]any {
	for k, v := range m {
		switch k {
		case "mail":
			m[k] = v
		default:
			m[k] = "0"
		}
	}
	return m
}

func twice(m map[string]any) map[string]any {
	for k, v := range m {
		if k == "mail" {
			m[k] = "***"
		}
		m[k] = v
	}
	return m
}

func eachKey(u User) {
	log.Print(switched(map[string]any{"mail": u.Email, "phone": u.Email, "id": u.ID})) // ok
	log.Print(switched(map[string]any{"mail": u.ID, "id": u.Email}))                   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(keepsMail(map[string]any{"mail": u.Email}))                              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(twice(map[string]any{"mail": u.Email}))                                  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(blankMail(decodedUser(u)))                                               // ok
	log.Print(decodedUser(u).(map[string]any)["id"])                                   // ok
	log.Print(decodedUser(u).(map[string]any)["mail"])                                 // want `^User\.Email \(pii:email\) reaches log\.Print$`
	if text, ok := either(u, u.ID > 0).(string); ok {
		log.Print(text) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	log.Print(blankMail(either(u, u.ID > 0))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(blankNick(decodedUser(u)))      // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
