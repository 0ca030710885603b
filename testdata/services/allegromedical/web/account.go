package web

import (
	"encoding/base64"
	"errors"
	"net/http"
	"slices"
	"strings"
	"time"

	"allegromedical.example/shop/audit"
	"allegromedical.example/shop/models"
	"allegromedical.example/shop/privacy"
	"allegromedical.example/shop/store"
)

const (
	sessionCookie  = "sid"
	rememberCookie = "remember"
	visitCookie    = "visited"
)

type signupForm struct {
	models.Credentials
	Name    string         `json:"name" pii:"name"`
	Phone   string         `json:"phone" pii:"phone"`
	Address models.Address `json:"address"`
	Born    string         `json:"born" pii:"date-of-birth"`
	SSN     string         `json:"ssn" pii:"ssn"`
}

// missing lists the mandatory fields that were left empty.
func (f *signupForm) missing() []string {
	fields := map[string]string{"name": f.Name, "email": f.Email, "password": f.Password, "born": f.Born}
	var empty []string
	for name, value := range fields {
		if strings.TrimSpace(value) == "" {
			empty = append(empty, name)
		}
	}
	slices.Sort(empty)
	return empty
}

// scrub forgets what was typed.
func (f *signupForm) scrub() { *f = signupForm{} }

func (s *Server) signup(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	form, err := decode[signupForm](w, r)
	if err != nil {
		return err
	}
	if missing := form.missing(); len(missing) > 0 {
		s.Log.InfoContext(ctx, "signup incomplete", "missing", missing) // ok: allegromedical/safeguards: names of fields, not what they hold
		s.Log.DebugContext(ctx, "signup incomplete", "form", form)      // leak: allegromedical/safeguards, default/logs, default/passwords
		return refuse(http.StatusUnprocessableEntity, "missing: "+strings.Join(missing, ", "))
	}
	born, err := time.Parse(time.DateOnly, form.Born)
	if err != nil {
		s.Log.InfoContext(ctx, "signup refused", "err", err) // leak: allegromedical/safeguards
		return refuse(http.StatusUnprocessableEntity, "the date of birth is no date")
	}
	busy, err := s.Cache.Throttle(ctx, "signup:"+form.Email) // leak: default/files
	if err != nil || busy {
		return refuse(http.StatusTooManyRequests, "please wait a moment")
	}
	hash, err := privacy.HashPassword(form.Password)
	if err != nil {
		return errInternal
	}
	contact := models.Contact{Name: form.Name, Email: form.Email, Phone: form.Phone}
	customer := models.NewCustomer(models.CustomerID(newID()), contact, form.Address)
	customer.BirthDate, customer.SSN, customer.PasswordHash = born, models.SSN(form.SSN), hash
	form.scrub()
	s.Log.DebugContext(ctx, "signup read", "form", form) // ok: allegromedical/safeguards: the form was emptied
	if err := s.Customers.Create(ctx, customer); err != nil {
		s.Log.WarnContext(ctx, "signup failed", "err", err) // leak: default/logs
		if errors.Is(err, store.ErrExists) {
			return refuse(http.StatusConflict, "there is an account already")
		}
		return errInternal
	}
	s.Audit.Record(ctx, "signup", audit.Actor(customer.ID), audit.Detail("customer", customer)) // ok: allegromedical/safeguards, default/logs: LogValue masks the customer under slog
	s.Audit.Record(ctx, "signup", audit.Actor(customer.ID), audit.Detail("contact", contact))   // leak: allegromedical/safeguards, default/logs
	if err := s.Mailer.Welcome(ctx, customer); err != nil {
		s.Log.WarnContext(ctx, "no welcome", "id", customer.ID, "adult", customer.Age(time.Now()) >= 18) // ok: allegromedical/safeguards: the identifier and a boolean
	}
	return respond(w, http.StatusCreated, customer) // ok: allegromedical/in-transit: customers may see their own data
}

func (s *Server) login(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	creds, err := decode[models.Credentials](w, r)
	if err != nil {
		return err
	}
	customer, err := s.Customers.ByEmail(ctx, creds.Email)
	if err != nil {
		s.Log.InfoContext(ctx, "login refused", "err", err) // leak: default/logs
		return refuse(http.StatusUnauthorized, "wrong address or password")
	}
	if !privacy.PasswordMatches(customer.PasswordHash, creds.Password) {
		s.Log.InfoContext(ctx, "login refused", "who", s.Hasher.Pseudonym(creds.Email))             // ok: allegromedical/safeguards, default/logs: a keyed hash
		s.Log.DebugContext(ctx, "login refused", "who", customer.ID, "password", creds.Password)    // leak: default/logs, default/passwords
		s.Log.DebugContext(ctx, "login refused", "length", len(creds.Password), "who", customer.ID) // ok: allegromedical/safeguards: a length
		return refuse(http.StatusUnauthorized, "wrong address or password")
	}
	session := models.Session{ID: newID(), Customer: customer.ID, IP: clientIP(r), ExpiresAt: time.Now().Add(12 * time.Hour)}
	if err := s.Cache.PutSession(ctx, session); err != nil {
		return errInternal
	}
	http.SetCookie(w, cookie(sessionCookie, session.ID, 0)) // ok: allegromedical/cookies: a random number
	http.SetCookie(w, cookie(visitCookie, "yes", 365*24*time.Hour))
	if creds.Remember {
		return s.remember(w, creds)
	}
	return respond(w, http.StatusOK, map[string]string{"name": customer.Name}) // ok: allegromedical/in-transit: customers may see their own data
}

// remember fills in the login form of the next visit.
func (s *Server) remember(w http.ResponseWriter, creds models.Credentials) error {
	sealed, err := s.Sealer.SealString(creds.Email)
	if err != nil {
		encoded := base64.URLEncoding.EncodeToString([]byte(creds.Email))
		http.SetCookie(w, cookie(rememberCookie, encoded, 30*24*time.Hour)) // leak: allegromedical/cookies
		return nil
	}
	http.SetCookie(w, cookie(rememberCookie, sealed, 30*24*time.Hour))  // leak: allegromedical/cookies
	http.SetCookie(w, cookie(rememberCookie, "known", 30*24*time.Hour)) // ok: allegromedical/cookies: it tells that somebody was here
	return nil
}

func cookie(name, value string, lasting time.Duration) *http.Cookie {
	c := &http.Cookie{Name: name, Value: value, Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode}
	if lasting > 0 {
		c.MaxAge = int(lasting.Seconds())
	}
	return c
}

func (s *Server) updateProfile(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	customer := customerFrom(ctx)
	contact, err := decode[models.Contact](w, r)
	if err != nil {
		return err
	}
	if err := s.Customers.UpdateContact(ctx, customer.ID, contact); err != nil {
		s.Crash.For(customer).Error(err) // ok: allegromedical/correspondence: the error names the identifier
		return errInternal
	}
	audit.Changed(ctx, s.Audit, "phone", customer.Phone, contact.Phone)                                               // leak: allegromedical/safeguards
	audit.Changed(ctx, s.Audit, "phone", privacy.LastDigits(customer.Phone, 2), privacy.LastDigits(contact.Phone, 2)) // ok: allegromedical/safeguards: masked
	if err := s.Cache.Announce(ctx, "profile", contact); err != nil {                                                 // leak: allegromedical/safeguards, default/files
		return errInternal
	}
	return respond(w, http.StatusOK, contact) // ok: allegromedical/in-transit: customers may see their own data
}

func (s *Server) subscribe(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	addr := r.FormValue("email")
	if !strings.Contains(addr, "@") {
		s.Log.InfoContext(ctx, "no such address", "length", len(addr)) // ok: allegromedical/safeguards: a length
		return refuse(http.StatusUnprocessableEntity, "this is no e-mail address")
	}
	s.Log.DebugContext(ctx, "newsletter wanted", "addr", addr) // leak: default/logs
	sub := models.Subscription{Email: addr, FirstName: r.FormValue("name"), Token: newID(), Since: time.Now()}
	http.SetCookie(w, &http.Cookie{Name: "reader", Value: sub.FirstName, MaxAge: 3600, Secure: true}) // leak: allegromedical/cookies, allegromedical/safeguards
	http.SetCookie(w, &http.Cookie{Name: "reader", Value: sub.Token, MaxAge: 3600, Secure: true})     // ok: allegromedical/cookies: a random number
	sub.Email, sub.FirstName = privacy.MaskEmail(sub.Email), privacy.Initials(sub.FirstName)
	if err := s.Cache.Announce(ctx, "newsletter", sub); err != nil { // ok: allegromedical/in-transit, allegromedical/safeguards, default/files: both fields were masked
		return errInternal
	}
	return respond(w, http.StatusAccepted, map[string]string{"token": sub.Token})
}
