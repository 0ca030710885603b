// Package case04 keeps people in maps of structs, of slices and of maps.
package case04

import (
	"log"
	"maps"
	"slices"
)

type Student struct {
	ID    int
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Class string
}

func LeakStructValue(s Student) {
	byID := map[int]Student{}
	byID[s.ID] = s
	log.Print(byID[s.ID].Email) // leak: Student.Email
}

func CleanStructValue(s Student) {
	byID := map[int]Student{}
	byID[s.ID] = s
	log.Print(byID[s.ID].Class)
}

func LeakSliceValue(s Student) {
	names := map[string][]string{}
	names[s.Class] = append(names[s.Class], s.Name)
	for class, list := range names {
		log.Print(class, list) // leak: Student.Name
	}
}

func CleanSliceValue(s Student) {
	names := map[string][]string{}
	names[s.Class] = append(names[s.Class], s.Name)
	for class, list := range names {
		log.Print(class, len(list))
	}
}

func LeakNested(s Student) {
	m := map[string]map[string]string{}
	m["a"] = map[string]string{"name": s.Name}
	log.Print(m["a"]["name"]) // leak: Student.Name
}

func CleanNested(s Student) {
	m := map[string]map[string]string{}
	m["a"] = map[string]string{"name": s.Name, "class": s.Class}
	log.Print(m["a"]["class"])
}

func LeakSet(s Student) {
	seen := map[string]struct{}{}
	seen[s.Email] = struct{}{}
	log.Print(slices.Collect(maps.Keys(seen))) // leak: Student.Email
}

func CleanSet(s Student) {
	seen := map[string]struct{}{}
	seen[s.Email] = struct{}{}
	_, ok := seen[s.Email]
	log.Print(len(seen), ok)
}

// The key is personal, the value is not.
func CleanValuesOfKeyed(s Student) {
	class := map[string]string{s.Email: s.Class}
	for _, c := range class {
		log.Print(c)
	}
}

func LeakKeysOfKeyed(s Student) {
	class := map[string]string{s.Email: s.Class}
	for e := range class {
		log.Print(e) // leak: Student.Email
	}
}

func CleanDeleted(s Student) {
	attrs := map[string]string{"email": s.Email, "class": s.Class}
	delete(attrs, "email")
	log.Print(attrs)
}

func LeakDeletedOther(s Student) {
	attrs := map[string]string{"email": s.Email, "class": s.Class}
	delete(attrs, "class")
	log.Print(attrs) // leak: Student.Email
}
