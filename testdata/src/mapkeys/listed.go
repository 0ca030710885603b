package mapkeys

import (
	"log"
	"maps"
	"slices"
	"strings"
)

// Which keys a helper leaves out or picks, callers list.

type person struct {
	Email string `pii:"email"`
	Phone string `pii:"phone"`
	Nick  string
}

type props map[string]any

func of(p person) props { return props{"nick": p.Nick, "email": p.Email, "phone": p.Phone} }

func (p props) skip(keys ...string) props {
	kept := props{}
	for k, v := range p {
		if !slices.Contains(keys, k) {
			kept[k] = v
		}
	}
	return kept
}

func leftOut(p person, keys []string) {
	log.Print(of(p).skip("email"))          // want `^person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(of(p).skip("email", "phone")) // ok
	log.Print(of(p).skip(keys...))          // want `^person\.Email \(pii:email\) reaches log\.Print$` `^person\.Phone \(pii:phone\) reaches log\.Print$`
}

func skippedAbove(p props, keys ...string) { log.Print(p.skip(keys...)) }

func above(p person) {
	skippedAbove(of(p), "email")          // want `^person\.Phone \(pii:phone\) reaches log\.Print through mapkeys\.skippedAbove$`
	skippedAbove(of(p), "email", "phone") // ok
}

func (p props) only(keys ...string) props {
	kept := props{}
	for k, v := range p {
		if slices.Contains(keys, k) {
			kept[k] = v
		}
	}
	return kept
}

func pickedInLoop(p person) {
	log.Print(of(p).only("nick", "phone")) // want `^person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(of(p).only("nick", "id"))    // ok
}

func (p props) log(keys ...string) {
	for k, v := range p {
		if slices.Contains(keys, k) {
			continue
		}
		log.Print(k, v)
	}
}

func shownBut(p person) {
	of(p).log("email")          // want `^person\.Phone \(pii:phone\) reaches log\.Print through props\.log$`
	of(p).log("email", "phone") // ok
}

func (p props) strip(keys ...string) {
	for k := range p {
		if slices.Contains(keys, k) {
			delete(p, k)
		}
	}
}

func stripped(p person) {
	m := of(p)
	m.strip("email")
	log.Print(m) // want `^person\.Phone \(pii:phone\) reaches log\.Print$`
	m.strip("phone")
	log.Print(m) // ok
}

// Others than those that are listed get there, too.

func (p props) almost(keys ...string) props {
	kept := props{}
	for k, v := range p {
		if k == "phone" || !slices.Contains(keys, k) {
			kept[k] = v
		}
	}
	return kept
}

func (p props) short(keys ...string) props {
	kept := props{}
	for k, v := range p {
		if !slices.Contains(keys, k) || len(k) > 4 {
			kept[k] = v
		}
	}
	return kept
}

func (p props) other(keys ...string) props {
	kept := props{}
	keys[0] = "nick"
	for k, v := range p {
		if !slices.Contains(keys, k) {
			kept[k] = v
		}
	}
	return kept
}

func others(p person) {
	log.Print(of(p).almost("email", "phone")) // want `^person\.Email \(pii:email\) reaches log\.Print$` `^person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(of(p).short("email", "phone"))  // want `^person\.Email \(pii:email\) reaches log\.Print$` `^person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(of(p).other("email", "phone"))  // want `^person\.Email \(pii:email\) reaches log\.Print$` `^person\.Phone \(pii:phone\) reaches log\.Print$`
}

// A map may be the list.

var private = map[string]bool{"email": true, "phone": true}

func (p props) without(set map[string]bool) props {
	kept := props{}
	for k, v := range p {
		if set[k] {
			continue
		}
		kept[k] = v
	}
	return kept
}

func (p props) among(set map[string]struct{}) props {
	kept := props{}
	for k, v := range p {
		if _, ok := set[k]; ok {
			kept[k] = v
		}
	}
	return kept
}

func sets(p person) {
	log.Print(of(p).without(map[string]bool{"email": true}))                 // want `^person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(of(p).without(map[string]bool{"email": true, "phone": true}))  // ok
	log.Print(of(p).without(map[string]bool{"email": true, "phone": false})) // want `^person\.Email \(pii:email\) reaches log\.Print$` `^person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(of(p).among(map[string]struct{}{"nick": {}, "phone": {}}))     // want `^person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(of(p).among(map[string]struct{}{"nick": {}, "id": {}}))        // ok
	changed := map[string]bool{"email": true, "phone": true}
	delete(changed, "phone")
	log.Print(of(p).without(changed)) // want `^person\.Email \(pii:email\) reaches log\.Print$` `^person\.Phone \(pii:phone\) reaches log\.Print$`
	emptied := map[string]bool{"email": true, "phone": true}
	forgetAll(emptied)
	log.Print(of(p).without(emptied)) // want `^person\.Email \(pii:email\) reaches log\.Print$` `^person\.Phone \(pii:phone\) reaches log\.Print$`
}

func forgetAll(set map[string]bool) { clear(set) }

// So it is where maps.DeleteFunc asks.

func (p props) omit(keys ...string) props {
	kept := maps.Clone(p)
	maps.DeleteFunc(kept, func(k string, _ any) bool { return slices.Contains(keys, k) })
	return kept
}

func (p props) keep(keys ...string) props {
	kept := maps.Clone(p)
	maps.DeleteFunc(kept, func(k string, _ any) bool { return !slices.Contains(keys, k) })
	return kept
}

func (p props) some(keys ...string) props {
	kept := maps.Clone(p)
	maps.DeleteFunc(kept, func(k string, v any) bool { return slices.Contains(keys, k) && v != "" })
	return kept
}

func (p props) lower(keys ...string) props {
	keys = append(keys[:0], strings.ToUpper(keys[0]))
	kept := maps.Clone(p)
	maps.DeleteFunc(kept, func(k string, _ any) bool { return slices.Contains(keys, k) })
	return kept
}

func omitted(p person) {
	log.Print(of(p).omit("email"))           // want `^person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(of(p).omit("email", "phone"))  // ok
	log.Print(of(p).keep("nick", "phone"))   // want `^person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(of(p).keep("nick", "id"))      // ok
	log.Print(of(p).some("email", "phone"))  // want `^person\.Email \(pii:email\) reaches log\.Print$` `^person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(of(p).lower("email", "phone")) // want `^person\.Email \(pii:email\) reaches log\.Print$` `^person\.Phone \(pii:phone\) reaches log\.Print$`
}

func omittedHere(p person) {
	both, one := []string{"email", "phone"}, []string{"email"}
	m := of(p)
	maps.DeleteFunc(m, func(k string, _ any) bool { return slices.Contains(both, k) })
	log.Print(m) // ok
	m = of(p)
	maps.DeleteFunc(m, func(k string, _ any) bool { return slices.Contains(one, k) })
	log.Print(m) // want `^person\.Phone \(pii:phone\) reaches log\.Print$`
	changed := []string{"email", "phone"}
	changed[1] = "nick"
	m = of(p)
	maps.DeleteFunc(m, func(k string, _ any) bool { return slices.Contains(changed, k) })
	log.Print(m) // want `^person\.Email \(pii:email\) reaches log\.Print$` `^person\.Phone \(pii:phone\) reaches log\.Print$`
}

func hiddenByAll(p person) {
	log.Print(of(p).without(private)) // ok
}
