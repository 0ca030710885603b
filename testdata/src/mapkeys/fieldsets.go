package mapkeys

import "log"

// A helper makes a map of all there is, and callers say which of it they want.

func (p person) wanted(names ...string) props {
	all, out := of(p), props{}
	for _, n := range names {
		out[n] = all[n]
	}
	return out
}

func (p person) get(name string) any {
	all := props{"nick": p.Nick, "email": p.Email, "phone": p.Phone}
	return all[name]
}

func wanted(p person, name string, names []string) {
	log.Print(p.wanted("nick", "phone")) // want `^person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(p.wanted("nick", "id"))    // ok
	log.Print(p.wanted(names...))        // want `^person\.Email \(pii:email\) reaches log\.Print$` `^person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(p.get("phone"))            // want `^person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(p.get("nick"))             // ok
	log.Print(p.get(name))               // want `^person\.Email \(pii:email\) reaches log\.Print$` `^person\.Phone \(pii:phone\) reaches log\.Print$`
}

type view struct{ names []string }

func (v view) of(p person) props {
	out := props{}
	for _, n := range v.names {
		out[n] = of(p)[n]
	}
	return out
}

func (v view) passed(p person) props { return p.wanted(v.names...) }

func viewed(p person) {
	log.Print(view{[]string{"nick", "phone"}}.of(p))     // want `^person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(view{[]string{"nick", "id"}}.of(p))        // ok
	log.Print(view{[]string{"nick", "phone"}}.passed(p)) // want `^person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(view{[]string{"nick", "id"}}.passed(p))    // ok
}

// What is written under the key is there, whatever was before.

func (p person) masked(name string) props {
	all := of(p)
	all["phone"] = "*"
	all[name] = p.Email
	return all
}

func (p person) hidden(names ...string) props {
	all := of(p)
	for _, n := range names {
		delete(all, n)
	}
	return all
}

// Nothing is known to be gone then.
func (p person) again(names ...string) props {
	all := of(p)
	for _, n := range names {
		delete(all, n)
	}
	all["phone"] = p.Phone
	return all
}

func hiddenOf(p person) {
	log.Print(p.masked("email"))          // want `^person\.Email \(pii:email\) reaches log\.Print$`
	log.Print(p.hidden("email"))          // want `^person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(p.hidden("email", "phone")) // ok
	log.Print(p.again("email", "phone"))  // want `^person\.Email \(pii:email\) reaches log\.Print$` `^person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(p.again("phone", "email"))  // want `^person\.Email \(pii:email\) reaches log\.Print$` `^person\.Phone \(pii:phone\) reaches log\.Print$`
}
