// Package web is what browsers talk to.
package web

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"allegromedical.example/shop/audit"
	"allegromedical.example/shop/claims"
	"allegromedical.example/shop/contest"
	"allegromedical.example/shop/crash"
	"allegromedical.example/shop/mailer"
	"allegromedical.example/shop/models"
	"allegromedical.example/shop/payments"
	"allegromedical.example/shop/privacy"
	"allegromedical.example/shop/store"
	"allegromedical.example/shop/survey"
)

// Deps is what a server needs.
type Deps struct {
	Customers store.Customers
	Orders    store.Orders
	Health    store.Health
	Cache     store.Cache
	Survey    *survey.Desk
	Contest   *contest.Draw
	Mailer    *mailer.Mailer
	Payments  payments.Gateway
	Claims    *claims.Client
	Crash     *crash.Reporter
	Audit     *audit.Trail
	Inbox     chan<- models.SupportMail
	Sealer    *privacy.Sealer
	Hasher    *privacy.Hasher
	Log       *slog.Logger
}

// Server answers requests.
type Server struct {
	Deps
	mux *http.ServeMux
}

// New returns a server with all its routes.
func New(deps Deps) *Server {
	s := &Server{Deps: deps, mux: http.NewServeMux()}
	public := map[string]handler{
		"POST /signup":     s.signup,
		"POST /login":      s.login,
		"POST /newsletter": s.subscribe,
		"POST /support":    s.incomingMail,
	}
	private := map[string]handler{
		"POST /orders":         s.placeOrder,
		"POST /orders/phone":   s.phoneOrder,
		"PUT /orders/{id}":     s.amendClaim,
		"POST /questionnaire":  s.questionnaire,
		"POST /survey":         s.survey,
		"POST /contest":        s.enter,
		"GET /admin/survey":    s.surveySummary,
		"PUT /profile":         s.updateProfile,
		"GET /admin/customers": s.adminExport,
		"POST /admin/lookup":   s.adminLookup,
	}
	for pattern, h := range public {
		s.mux.Handle(pattern, s.wrap(h))
	}
	for pattern, h := range private {
		s.mux.Handle(pattern, s.wrap(s.authenticated(h)))
	}
	return s
}

// ServeHTTP implements http.Handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.mux.ServeHTTP(w, r) }

type handler func(w http.ResponseWriter, r *http.Request) error

// refusal is an error that clients may read.
type refusal struct {
	status int
	text   string
}

func (e *refusal) Error() string { return e.text }

func refuse(status int, text string) error { return &refusal{status: status, text: text} }

var errInternal = errors.New("internal error")

// wrap turns a handler into one that net/http calls.
func (s *Server) wrap(next handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		started := time.Now()
		defer s.Crash.Guard(r.Context())
		err := next(w, r)
		var known *refusal
		switch {
		case errors.As(err, &known):
			http.Error(w, known.text, known.status)
		case err != nil:
			http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		}
		s.Log.InfoContext(r.Context(), "request", "method", r.Method, "pattern", r.Pattern, "failed", err != nil, "took", time.Since(started)) // ok: allegromedical/safeguards: nothing of the request's content
	})
}

type customerKey struct{}

// authenticated lets only those through who logged in.
func (s *Server) authenticated(next handler) handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		cookie, err := r.Cookie(sessionCookie)
		if err != nil {
			return refuse(http.StatusUnauthorized, "please log in")
		}
		session, err := s.Cache.Session(r.Context(), cookie.Value)
		if err != nil {
			return refuse(http.StatusUnauthorized, "please log in again")
		}
		if ip := clientIP(r); ip != session.IP {
			s.Log.WarnContext(r.Context(), "session moved", "from", session.IP) // leak: allegromedical/safeguards
			return refuse(http.StatusUnauthorized, "please log in again")
		}
		customer, err := s.profile(r.Context(), session.Customer)
		if err != nil {
			return errInternal
		}
		return next(w, r.WithContext(context.WithValue(r.Context(), customerKey{}, customer)))
	}
}

func (s *Server) profile(ctx context.Context, id models.CustomerID) (*models.Customer, error) {
	cached, err := s.Cache.Profile(ctx, id)
	if err == nil {
		return cached, nil
	}
	customer, err := s.Customers.ByID(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("profile of %s: %w", id, err)
	}
	if err := s.Cache.PutProfile(ctx, customer); err != nil {
		s.Log.WarnContext(ctx, "profile not cached", "id", customer.ID) // ok: allegromedical/safeguards: only the identifier
	}
	return customer, nil
}

func customerFrom(ctx context.Context) *models.Customer {
	customer, _ := ctx.Value(customerKey{}).(*models.Customer)
	return customer
}

// decode reads a request's body.
func decode[T any](w http.ResponseWriter, r *http.Request) (T, error) {
	var v T
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&v); err != nil {
		return v, refuse(http.StatusBadRequest, "cannot read the request")
	}
	return v, nil
}

func respond(w http.ResponseWriter, status int, v any) error {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	return json.NewEncoder(w).Encode(v)
}

func clientIP(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}

func newID() string { return rand.Text() }
