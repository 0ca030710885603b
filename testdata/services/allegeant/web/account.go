package web

import (
	"net/http"
	"time"

	"allegeant.example/benefits/partners"
	"allegeant.example/benefits/people"
)

const (
	rememberCookie = "remember"
	sessionCookie  = "sid"
	remembered     = 90 * 24 * time.Hour
)

func (s *Site) register(w http.ResponseWriter, r *http.Request) error {
	a, err := read[people.Account](w, r)
	if err != nil {
		return err
	}
	if a.Username == "" || a.Password == "" {
		s.Log.Info().Int("username", len(a.Username)).Msg("not registered") // ok: a length
		s.Log.Debug().Str("password", a.Password).Msg("not registered")     // leak: default/logs, default/passwords
		return errForm
	}
	if err := s.Records.AddAccount(r.Context(), a); err != nil {
		partners.Crash(err, a)
		return err
	}
	if err := s.Stats.SignedUp(a); err != nil {
		s.Log.Warn().Err(err).Msg("not counted") // ok: the service's error
	}
	return s.remember(w, a)
}

// remember has the visitor greeted next time.
func (s *Site) remember(w http.ResponseWriter, a *people.Account) error {
	http.SetCookie(w, cookie(sessionCookie, newID(), 0))              // ok: allegeant/cookies, allegeant/not-on-website: a random number
	http.SetCookie(w, cookie(rememberCookie, a.Username, remembered)) // ok: allegeant/cookies, allegeant/not-on-website: the username, which a cookie may remember
	if a.Newsletter {
		http.SetCookie(w, cookie("reader", a.Email, remembered)) // leak: allegeant/at-rest, allegeant/cookies, allegeant/not-on-website
	}
	sealed, err := s.Box.SealText(a.Employer)
	if err != nil {
		return err
	}
	http.SetCookie(w, cookie("employer", sealed, remembered)) // leak: allegeant/cookies, allegeant/not-on-website
	w.WriteHeader(http.StatusCreated)
	return nil
}

func cookie(name, value string, lasting time.Duration) *http.Cookie {
	c := &http.Cookie{Name: name, Value: value, Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteStrictMode}
	if lasting > 0 {
		c.MaxAge = int(lasting.Seconds())
	}
	return c
}

func (s *Site) login(w http.ResponseWriter, r *http.Request) error {
	username, password := r.FormValue("username"), r.FormValue("password")
	ok, err := s.Records.PasswordMatches(r.Context(), username, password)
	if err != nil || !ok {
		s.Log.Info().Bool("known", err == nil).Msg("login refused") // ok: a boolean
		http.Error(w, "wrong name or password", http.StatusUnauthorized)
		return nil
	}
	return s.remember(w, &people.Account{Username: username})
}
