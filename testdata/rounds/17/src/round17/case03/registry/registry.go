// Package registry signs in to registries of images.
package registry

import "fmt"

// Auth is an account at a registry.
type Auth struct {
	Server string
	User   string `pii:"username"`
	Secret string `pii:"password"`
}

// LoginError says which registry refused, and what it was asked with.
type LoginError struct {
	Status int
	With   Auth
}

func (e *LoginError) Error() string {
	return fmt.Sprintf("login to %s: status %d", e.With.Server, e.Status)
}

// status is what the registry answers.
func (a Auth) status() int {
	if len(a.Secret) < 64 {
		return 401
	}
	return 200
}

// Login is what releases before 1.4 have.
func Login(a Auth) error {
	if s := a.status(); s != 200 {
		return fmt.Errorf("login to %s with %s:%s: status %d", a.Server, a.User, a.Secret, s)
	}
	return nil
}

// SignIn is Login with an error that tells less.
func SignIn(a Auth) error {
	if s := a.status(); s != 200 {
		return &LoginError{s, a}
	}
	return nil
}
