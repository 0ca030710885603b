// Package case39 stores what is sent to it as JSON, and logs it after the secrets have been replaced by name.
package case39

import (
	"encoding/json"
	"log"
)

// Signup is what a new user sends.
type Signup struct {
	Login    string    `json:"login"`
	Password string    `json:"password" pii:"password"`
	Profile  Profile   `json:"profile"`
	Devices  []Machine `json:"devices"`
}

// Profile is what others see.
type Profile struct {
	Nick  string `json:"nick"`
	Email string `json:"email" pii:"email"`
}

// Machine is where a user works.
type Machine struct {
	Kind   string `json:"kind"`
	Serial string `json:"serial" pii:"device-id"`
}

// generic makes of a value what JSON knows.
func generic(v any) map[string]any {
	text, err := json.Marshal(v)
	if err != nil {
		return nil
	}
	var m map[string]any
	if err := json.Unmarshal(text, &m); err != nil {
		return nil
	}
	return m
}

var names = map[string]bool{"password": true, "email": true, "serial": true}

// objects goes down into objects.
func objects(v any) any {
	if m, ok := v.(map[string]any); ok {
		for k := range m {
			if names[k] {
				m[k] = "***"
				continue
			}
			m[k] = objects(m[k])
		}
	}
	return v
}

// everything goes down into lists as well.
func everything(v any) any {
	switch t := v.(type) {
	case map[string]any:
		for k := range t {
			if names[k] {
				t[k] = "***"
				continue
			}
			t[k] = everything(t[k])
		}
	case []any:
		for i := range t {
			t[i] = everything(t[i])
		}
	}
	return v
}

func record(what string, v any) {
	text, err := json.Marshal(v)
	if err == nil {
		log.Printf("%s: %s", what, text)
	}
}

// LeakLists does not go down into lists, CleanLists does.
func LeakLists(s Signup) {
	record("signup", objects(generic(s))) // leak: Machine.Serial
}

func CleanLists(s Signup) {
	record("signup", everything(generic(s)))
}

// LeakTop deletes from the top, CleanTop where the address is.
func LeakTop(s Signup) {
	s.Password, s.Devices = "", nil
	m := generic(s)
	delete(m, "email")
	record("signup", m) // leak: Profile.Email
}

func CleanTop(s Signup) {
	s.Password, s.Devices = "", nil
	m := generic(s)
	if p, ok := m["profile"].(map[string]any); ok {
		delete(p, "email")
	}
	record("signup", m)
}

// LeakCase deletes under the name of the field, CleanCase under that of JSON.
func LeakCase(s Signup) {
	m := generic(Signup{Login: s.Login, Password: s.Password})
	delete(m, "Password")
	record("signup", m) // leak: Signup.Password
}

func CleanCase(s Signup) {
	m := generic(Signup{Login: s.Login, Password: s.Password})
	delete(m, "password")
	record("signup", m)
}
