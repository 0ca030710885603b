package web

import (
	"crypto/rand"
	"net/http"
	"net/url"
	"time"

	"allego.example/learn/models"
	"allego.example/learn/privacy"
)

const (
	sessionCookie  = "session"
	visitorCookie  = "visitor"
	lastPageCookie = "last_page"
	nameCookie     = "who"
)

type signupForm struct {
	models.Contact
	Password string          `json:"password" pii:"password"`
	Consents models.Consents `json:"consents"`
}

func (s *Server) signup(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	form, err := decode[signupForm](r)
	if err != nil {
		http.Error(w, "the form cannot be read", http.StatusBadRequest)
		return
	}
	hash, err := privacy.HashPassword(form.Password)
	if err != nil {
		s.Log.WarnContext(ctx, "signup refused", "bytes", len(form.Password)) // ok: allego-2020/passwords: a length
		s.Log.DebugContext(ctx, "signup refused", "form", form)               // leak: allego-2020/passwords, default/logs
		http.Error(w, "this password is too long", http.StatusUnprocessableEntity)
		return
	}
	learner := &models.Learner{ID: models.LearnerID(rand.Text()), Contact: form.Contact, PasswordHash: hash, Consents: form.Consents, CreatedAt: time.Now()}
	if err := s.Store.CreateLearner(ctx, learner); err != nil {
		s.Log.WarnContext(ctx, "signup failed", "learner", *learner) // ok: allego-2020/passwords, default/logs: LogValue masks the learner
		http.Error(w, "there is an account already", http.StatusConflict)
		return
	}
	if err := s.Mailer.Welcome(ctx, learner); err != nil {
		s.Log.WarnContext(ctx, "no welcome", "err", err)
	}
	if err := s.Sales.Signed(ctx, learner); err != nil {
		s.Log.WarnContext(ctx, "sales not told", "company", learner.Company) // leak: default/logs
	}
	remember(w, form.Contact)
	w.WriteHeader(http.StatusCreated)
}

func (s *Server) login(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	login, err := decode[models.Login](r)
	if err != nil {
		http.Error(w, "the form cannot be read", http.StatusBadRequest)
		return
	}
	learner, err := s.Store.LearnerByEmail(ctx, login.Email)
	if err != nil || !privacy.SamePassword(learner.PasswordHash, login.Password) {
		s.Log.InfoContext(ctx, "login refused", "who", privacy.MaskEmail(login.Email))               // ok: allego-2020/passwords, default/logs: masked
		s.Log.DebugContext(ctx, "login refused", "typed", url.QueryEscape(login.Password))           // leak: allego-2020/passwords
		_ = s.Usage.Failed(models.Login{Email: login.Email, Password: "", Remember: learner == nil}) // ok: the password is left out
		http.Error(w, "wrong address or password", http.StatusUnauthorized)
		return
	}
	session := models.Session{Selector: rand.Text(), Verifier: rand.Text(), Learner: learner.ID, ExpiresAt: time.Now().Add(12 * time.Hour)}
	if err := s.Store.StartSession(ctx, session); err != nil {
		s.Log.ErrorContext(ctx, "no session", "selector", session.Selector) // ok: allego-2020/passwords: the selector proves nothing
		s.Log.DebugContext(ctx, "no session", "verifier", session.Verifier) // leak: allego-2020/passwords
		http.Error(w, "something went wrong", http.StatusInternalServerError)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: sessionCookie, Value: session.Selector + "." + session.Verifier, Secure: true, HttpOnly: true}) // leak: allego-2020/cookies, allego-2020/passwords
	if login.Remember {
		s.rememberLogin(w, login)
	}
	_ = respond(w, learner) // ok: people may see their own data
}

// remember greets people by name on the next visit.
func remember(w http.ResponseWriter, c models.Contact) {
	greeting := "known"
	if c.Company != "" {
		greeting = c.Name
	}
	http.SetCookie(w, &http.Cookie{Name: nameCookie, Value: url.QueryEscape(greeting), MaxAge: 24 * 60 * 60, Secure: true}) // leak: allego-2020/cookies
	http.SetCookie(w, &http.Cookie{Name: nameCookie, Value: "known", MaxAge: 24 * 60 * 60, Secure: true})                   // ok: it tells that somebody was here
}

// rememberLogin fills in the address on the next visit.
func (s *Server) rememberLogin(w http.ResponseWriter, login models.Login) {
	sealed, err := s.Vault.Seal([]byte(login.Email))
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: nameCookie, Value: url.QueryEscape(string(sealed)), MaxAge: 24 * 60 * 60, Secure: true}) // leak: allego-2020/cookies
}

// lastPage brings people back to where they were.
func lastPage(w http.ResponseWriter, v models.Visit) {
	http.SetCookie(w, &http.Cookie{Name: lastPageCookie, Value: pageName(v.Page), Expires: time.Now().Add(7 * 24 * time.Hour), Secure: true}) // ok: allego-2020/cookies, allego-2020/retention: cookies may remember what was looked at (promises -tags addons: allego-2020/categories, allego-2020/rights)
}

func (s *Server) event(w http.ResponseWriter, r *http.Request, l *models.Learner) error {
	e, err := decode[models.DeviceEvent](r)
	if err != nil {
		return err
	}
	lastPage(w, models.Visit{Page: r.URL.Path})
	return s.Store.NoteEvent(r.Context(), l.ID, e)
}

func (s *Server) position(w http.ResponseWriter, r *http.Request, l *models.Learner) error {
	p, err := decode[models.Position](r)
	if err != nil {
		return err
	}
	p.Learner = l.ID
	if err := s.Store.PutPosition(r.Context(), p); err != nil {
		return err
	}
	names, err := s.Usage.Near(r.Context(), l.Consents, p, false)
	if err != nil {
		s.Log.WarnContext(r.Context(), "no centres", "at", []float64{p.Lat, p.Lon}) // leak: default/logs
		return err
	}
	return respond(w, names)
}
