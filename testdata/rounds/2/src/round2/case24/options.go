// Package case24 configures a server with options.
package case24

import (
	"cmp"
	"fmt"
	"log"
	"time"
)

type Tenant struct {
	Name  string
	Admin string `pii:"email"`
	Token string `pii:"token"`
}

type settings struct {
	name    string
	contact string
	token   string
	timeout time.Duration
	logf    func(string, ...any)
	hooks   []func(*Server)
}

type Option func(*settings)

func WithName(n string) Option               { return func(s *settings) { s.name = n } }
func WithContact(c string) Option            { return func(s *settings) { s.contact = c } }
func WithToken(t string) Option              { return func(s *settings) { s.token = t } }
func WithTimeout(d time.Duration) Option     { return func(s *settings) { s.timeout = d } }
func WithLogf(f func(string, ...any)) Option { return func(s *settings) { s.logf = f } }
func WithHook(f func(*Server)) Option        { return func(s *settings) { s.hooks = append(s.hooks, f) } }

// Server serves a tenant.
type Server struct{ set settings }

func New(opts ...Option) *Server {
	s := settings{timeout: time.Second, logf: log.Printf}
	for _, o := range opts {
		o(&s)
	}
	return &Server{set: s}
}

// Start says who is told of problems.
func (s *Server) Start() {
	s.set.logf("server %s for %s starts", s.set.name, cmp.Or(s.set.contact, "nobody"))
}

// Stop says nothing about anybody.
func (s *Server) Stop() {
	log.Printf("server %s stops after %s", s.set.name, s.set.timeout)
}

func LeakContact(t Tenant) {
	s := New(WithName(t.Name), WithContact(t.Admin))
	s.Start() // leak: Tenant.Admin
}

func CleanContact(t Tenant) {
	s := New(WithName(t.Name), WithContact(t.Admin))
	s.Stop()
}

func CleanToken(t Tenant) {
	s := New(WithName(t.Name), WithToken(t.Token))
	s.Start()
}

func CleanOverwritten(t Tenant) {
	s := New(WithName(t.Name))
	s.set.contact = t.Admin
	s.set.contact = "ops"
	s.Start()
}

func LeakName(t Tenant) {
	s := New(WithName(t.Name + " of " + t.Admin))
	s.Stop() // leak: Tenant.Admin
}

// Options is the same with a struct.
type Options struct {
	Name    string
	Contact string
	Secret  string
}

func (o Options) withDefaults() Options {
	if o.Name == "" {
		o.Name = "default"
	}
	return o
}

// Open logs the name and the contact.
func Open(o Options) {
	o = o.withDefaults()
	log.Println("open", o.Name, o.Contact)
}

func LeakStruct(t Tenant) {
	Open(Options{Name: t.Name, Contact: t.Admin}) // leak: Tenant.Admin
}

func CleanStruct(t Tenant) {
	Open(Options{Name: t.Name, Secret: t.Token})
}

func LeakPrint(t Tenant) {
	o := Options{Name: t.Name, Secret: t.Token}
	fmt.Printf("%+v\n", o.withDefaults()) // leak: Tenant.Token
}

func CleanPrint(t Tenant) {
	o := Options{Name: t.Name, Secret: t.Token}
	fmt.Printf("%+v\n", Options{Name: o.Name}.withDefaults())
}
