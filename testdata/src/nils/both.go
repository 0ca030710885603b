package nils

import "log"

type Robot struct {
	Name   string
	Secret string  `pii:"secret"`
	Pin    *string `pii:"secret"`
	Extra  map[string]string
	Info   map[string]string `pii:"token"`
	Codes  []string          `pii:"token"`
}

// Either there is no text, or it is empty.
func hiddenBehindPointer(r *Robot) {
	if r.Pin != nil && *r.Pin != "" {
		*r.Pin = "***"
	}
	log.Print(*r.Pin) // ok
}

func hiddenIfLongBehindPointer(r *Robot) {
	if r.Pin != nil && len(*r.Pin) > 4 {
		*r.Pin = "***"
	}
	log.Print(*r.Pin) // want `^Robot\.Pin \(pii:secret\) reaches log\.Print$`
}

func hiddenBehindAnother(r, s *Robot) {
	if r.Pin != nil && *r.Pin != "" {
		*s.Pin = "***"
	}
	log.Print(*s.Pin) // want `^Robot\.Pin \(pii:secret\) reaches log\.Print$`
}

func (r *Robot) hide() {
	if r.Pin != nil && *r.Pin != "" {
		*r.Pin = "***"
	}
}

func (r *Robot) hideNamed() {
	if r.Pin != nil && r.Name != "" {
		*r.Pin = "***"
	}
}

func robotHidden(r Robot) {
	r.hide()
	log.Print(*r.Pin) // ok
}

func robotHiddenIfNamed(r Robot) {
	r.hideNamed()
	log.Print(*r.Pin) // want `^Robot\.Pin \(pii:secret\) reaches log\.Print$`
}

func stars(p *string) {
	if p != nil && *p != "" {
		*p = "***"
	}
}

func hiddenByPointer(r Robot) {
	stars(&r.Secret)
	log.Print(r.Secret) // ok
	stars(&r.Name)
	log.Print(*r.Pin) // want `^Robot\.Pin \(pii:secret\) reaches log\.Print$`
}

func hiddenIfThereAndFilled(r Robot) {
	m := map[string]any{"secret": r.Secret, "name": r.Name}
	if v, ok := m["secret"]; ok && v != "" {
		m["secret"] = "***"
	}
	log.Print(m) // ok
}

func hiddenIfThereAndOther(r Robot) {
	m := map[string]any{"secret": r.Secret, "name": r.Name}
	if v, ok := m["secret"]; ok && v != "none" {
		m["secret"] = "***"
	}
	log.Print(m) // want `^Robot\.Secret \(pii:secret\) reaches log\.Print$`
}

// The field is read twice, and leads to the same map.
func hiddenInMapOfField(r *Robot) {
	if _, ok := r.Info["key"]; ok {
		r.Info["key"] = "***"
	}
	log.Print(r.Info["key"]) // ok
	log.Print(r.Info["old"]) // want `^Robot\.Info \(pii:token\) reaches log\.Print$`
}

func hiddenUnderOtherName(r *Robot) {
	if _, ok := r.Info["old"]; ok {
		r.Info["key"] = "***"
	}
	log.Print(r.Info["key"]) // want `^Robot\.Info \(pii:token\) reaches log\.Print$`
}

func hiddenInOtherMap(r *Robot) {
	r.Extra["key"] = r.Secret
	if _, ok := r.Info["key"]; ok {
		r.Extra["key"] = "***"
	}
	log.Print(r.Extra) // want `^Robot\.Secret \(pii:secret\) reaches log\.Print$`
}

func hiddenFirst(r *Robot) {
	if r.Codes[0] != "" {
		r.Codes[0] = "***"
	}
	log.Print(r.Codes[0]) // ok
}

func hiddenSecond(r *Robot) {
	if r.Codes[0] != "" {
		r.Codes[1] = "***"
	}
	log.Print(r.Codes[1]) // want `^Robot\.Codes \(pii:token\) reaches log\.Print$`
}

func hiddenEach(r *Robot) {
	for i, c := range r.Codes {
		if c != "" {
			r.Codes[i] = "***"
		}
	}
	log.Print(r.Codes) // ok
}

func hiddenEachLong(r *Robot) {
	for i, c := range r.Codes {
		if len(c) > 4 {
			r.Codes[i] = "***"
		}
	}
	log.Print(r.Codes) // want `^Robot\.Codes \(pii:token\) reaches log\.Print$`
}

func hiddenUnderEachKey(r *Robot) {
	for k, v := range r.Info {
		if v != "" {
			r.Info[k] = "***"
		}
	}
	log.Print(r.Info["key"]) // ok
}

func hiddenUnderSomeKeys(r *Robot) {
	for k, v := range r.Info {
		if k != "" && v != "public" {
			r.Info[k] = "***"
		}
	}
	log.Print(r.Info["key"]) // want `^Robot\.Info \(pii:token\) reaches log\.Print$`
}

func hiddenUnderListedKeys(r Robot) {
	m := map[string]string{"secret": r.Secret}
	for _, k := range []string{"token", "secret"} {
		if v, ok := m[k]; ok && v != "" {
			m[k] = "***"
		}
	}
	log.Print(m) // ok
}

func hiddenUnderOtherKeys(r Robot) {
	m := map[string]string{"secret": r.Secret}
	for _, k := range []string{"token", "password"} {
		if v, ok := m[k]; ok && v != "" {
			m[k] = "***"
		}
	}
	log.Print(m) // want `^Robot\.Secret \(pii:secret\) reaches log\.Print$`
}

// Something may have put another text there between the two tests.
func hiddenAfterChange(r, s *Robot) {
	if secret := r.Secret; renew(r, s) && secret != "" {
		r.Secret = "***"
	}
	log.Print(r.Secret) // want `^Robot\.Secret \(pii:secret\) reaches log\.Print$`
}

func renew(r, s *Robot) bool {
	r.Secret = s.Secret
	return true
}

func hiddenBehindOptional(rs []*Robot) {
	for _, r := range rs {
		if r.Pin != nil && *r.Pin != "" {
			*r.Pin = "***"
		}
	}
	for _, r := range rs {
		log.Print(*r.Pin)   // ok
		log.Print(r.Secret) // want `^Robot\.Secret \(pii:secret\) reaches log\.Print$`
	}
}

func hiddenBehindSome(rs []*Robot) {
	for _, r := range rs {
		if r.Pin != nil && r.Name != "" {
			*r.Pin = "***"
		}
	}
	for _, r := range rs {
		log.Print(*r.Pin) // want `^Robot\.Pin \(pii:secret\) reaches log\.Print$`
	}
}

func takenAway(rs []*Robot) {
	for _, r := range rs {
		if r.Pin != nil {
			r.Pin = nil
		}
	}
	for _, r := range rs {
		log.Print(*r.Pin) // ok
	}
}
