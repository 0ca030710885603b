package cases

import "log"

type guest struct {
	Email string `pii:"email"`
}

type hider struct{ with string }

func (h *hider) hide(string) string { return h.with }

// greet asks whether there is something that hides.
func greet(text string, h *hider) string {
	if h != nil {
		return h.hide(text)
	}
	return text
}

func greetBy(text string, by func(string) string) string {
	if by == nil {
		return text
	}
	return by(text)
}

func blank(string) string       { return "" }
func echoed(text string) string { return text }

func greets(g guest) {
	log.Print(greet(g.Email, &hider{"***"}))                               // ok
	log.Print(greet(g.Email, new(hider)))                                  // ok
	log.Print(greet(g.Email, nil))                                         // want `^guest\.Email \(pii:email\) reaches log\.Print$`
	log.Print(greet(g.Email, hiders["mail"]))                              // want `^guest\.Email \(pii:email\) reaches log\.Print$`
	log.Print(greetBy(g.Email, blank))                                     // ok
	log.Print(greetBy(g.Email, func(string) string { return "(hidden)" })) // ok
	log.Print(greetBy(g.Email, echoed))                                    // want `^guest\.Email \(pii:email\) reaches log\.Print$`
	log.Print(greetBy(g.Email, nil))                                       // want `^guest\.Email \(pii:email\) reaches log\.Print$`
}

var hiders = map[string]*hider{}

// One that may be there, and one that is.
func mayHide(g guest, strict bool) {
	var h *hider
	if strict {
		h = &hider{"***"}
	}
	log.Print(greet(g.Email, h)) // want `^guest\.Email \(pii:email\) reaches log\.Print$`
}

// What is there may be replaced before it is asked for.
func greetWithout(text string, h *hider, plain bool) string {
	if plain {
		h = nil
	}
	if h != nil {
		return h.hide(text)
	}
	return text
}

func greetsWithout(g guest, plain bool) {
	log.Print(greetWithout(g.Email, &hider{"***"}, plain)) // want `^guest\.Email \(pii:email\) reaches log\.Print$`
}
