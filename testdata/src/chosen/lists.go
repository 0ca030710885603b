package chosen

import (
	"log"
	"maps"
	"net/url"
)

// A list of keys in a field says what is left out.

type filter struct {
	name string
	drop []string
}

func (f *filter) kept(m map[string]string) map[string]string {
	out := maps.Clone(m)
	for _, k := range f.drop {
		delete(out, k)
	}
	return out
}

func newFilter(drop ...string) *filter { return &filter{drop: drop} }

func values(u User) map[string]string {
	return map[string]string{"mail": u.Email, "nick": u.Nick, "to": u.Email}
}

func filters(u User, keys []string) {
	f := &filter{drop: []string{"mail", "to"}}
	log.Print(f.kept(values(u))) // ok
	f = &filter{drop: []string{"mail"}}
	log.Print(f.kept(values(u)))                                      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print((&filter{name: "none"}).kept(values(u)))                // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(newFilter("to", "mail").kept(values(u)))                // ok
	log.Print(newFilter("to", "nick").kept(values(u)))                // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(newFilter().kept(values(u)))                            // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(newFilter(keys...).kept(values(u)))                     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(newFilter("to").kept(map[string]string{"to": u.Email})) // ok
	g := newFilter("to", "mail")
	if len(keys) > 0 {
		g = newFilter("to")
	}
	log.Print(g.kept(values(u))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// One that has the filter asks its own callers.
type store struct{ f *filter }

func (s store) show(m map[string]string) { log.Print(s.f.kept(m)) }

func stores(u User) {
	store{newFilter("mail", "to")}.show(values(u)) // ok
	store{newFilter("mail")}.show(values(u))       // want `^User\.Email \(pii:email\) reaches log\.Print through \S*show$`
}

// A field hands its keys to a helper.
func without(form url.Values, keys ...string) url.Values {
	out := url.Values{}
	for k, vs := range form {
		out[k] = vs
	}
	for _, k := range keys {
		out.Del(k)
	}
	return out
}

type request struct{ hide []string }

func (r request) print(form url.Values) { log.Print(without(form, r.hide...)) }

func requests(u User) {
	form := url.Values{"q": {u.Nick}, "mail": {u.Email}}
	request{[]string{"mail"}}.print(form) // ok
	request{[]string{"q"}}.print(form)    // want `^User\.Email \(pii:email\) reaches log\.Print through \S*print$`
	request{}.print(form)                 // want `^User\.Email \(pii:email\) reaches log\.Print through \S*print$`
}

// A function literal has captured the keys.
func dropping(keys ...string) func(map[string]string) map[string]string {
	return func(m map[string]string) map[string]string {
		for _, k := range keys {
			delete(m, k)
		}
		return m
	}
}

func picking(keys ...string) func(map[string]string) map[string]string {
	return func(m map[string]string) map[string]string {
		out := map[string]string{}
		for _, k := range keys {
			out[k] = m[k]
		}
		return out
	}
}

func literals(u User) {
	log.Print(dropping("mail", "to")(values(u))) // ok
	log.Print(dropping("mail")(values(u)))       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(picking("nick")(values(u)))        // ok
	log.Print(picking("nick", "to")(values(u)))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// A list that grows later is none that is known.
type growing struct{ drop []string }

func (g *growing) also(k string) { g.drop = append(g.drop, k) }

func (g *growing) shrink() { g.drop = g.drop[:1] }

func (g *growing) kept(m map[string]string) map[string]string {
	for _, k := range g.drop {
		delete(m, k)
	}
	return m
}

func grown(u User) {
	g := &growing{drop: []string{"mail", "to"}}
	g.shrink()
	log.Print(g.kept(values(u))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// What is shown is a list, too.
type view struct{ fields []string }

func (v view) of(m map[string]string) map[string]string {
	out := make(map[string]string, len(v.fields))
	for _, k := range v.fields {
		if s, ok := m[k]; ok {
			out[k] = s
		}
	}
	return out
}

func views(u User) {
	log.Print(view{[]string{"nick"}}.of(values(u)))         // ok
	log.Print(view{[]string{"nick", "mail"}}.of(values(u))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(view{}.of(values(u)))                         // ok
}

// A helper puts stars in the place of what callers name.
func stars(form url.Values, keys ...string) url.Values {
	for _, k := range keys {
		if form.Get(k) != "" {
			form.Set(k, "***")
		}
	}
	return form
}

func renamed(form url.Values, by string, keys ...string) url.Values {
	for _, k := range keys {
		form.Set(k, by)
	}
	return form
}

func forms(u User) {
	form := url.Values{"q": {u.Nick}, "mail": {u.Email}}
	log.Print(stars(form, "mail")) // ok
	form = url.Values{"q": {u.Nick}, "mail": {u.Email}}
	log.Print(stars(form, "q")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	form = url.Values{"q": {u.Nick}}
	log.Print(renamed(form, u.Email, "q")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	form = url.Values{"q": {u.Nick}}
	log.Print(renamed(form, u.Nick, "q")) // ok
}
