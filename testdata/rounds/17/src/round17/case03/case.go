// Package case03 pulls images for a deployment.
package case03

import (
	"errors"
	"fmt"
	"log"

	"round17/case03/registry"
)

// Puller gets an image to this machine.
type Puller interface {
	Pull(image string) error
}

type remote struct {
	auth  registry.Auth
	login func(registry.Auth) error
}

func (r *remote) Pull(image string) error {
	if err := r.login(r.auth); err != nil {
		return fmt.Errorf("pull %s: %w", image, err)
	}
	return nil
}

// mirror asks one after the other.
type mirror []Puller

func (m mirror) Pull(image string) error {
	var errs []error
	for _, p := range m {
		err := p.Pull(image)
		if err == nil {
			return nil
		}
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

type deployment struct {
	images []string
	from   Puller
}

func (d deployment) start() error {
	for _, image := range d.images {
		if err := d.from.Pull(image); err != nil {
			return fmt.Errorf("deployment: %w", err)
		}
	}
	return nil
}

// LeakPull logs the error of a registry that quotes the credentials, CleanPull one that does not.
func LeakPull(a registry.Auth) {
	d := deployment{[]string{"shop:3"}, &remote{a, registry.Login}}
	if err := d.start(); err != nil {
		log.Print(err) // leak: Auth.User, Auth.Secret
	}
}

func CleanPull(a registry.Auth) {
	d := deployment{[]string{"shop:3"}, &remote{a, registry.SignIn}}
	if err := d.start(); err != nil {
		log.Print(err)
	}
}

// LeakMirror has one registry of the old release among its mirrors, CleanMirror none.
func LeakMirror(a registry.Auth) {
	from := mirror{&remote{a, registry.SignIn}, &remote{a, registry.Login}}
	if err := from.Pull("shop:3"); err != nil {
		log.Print("no mirror has it: ", err) // leak: Auth.User, Auth.Secret
	}
}

func CleanMirror(a registry.Auth) {
	from := mirror{&remote{a, registry.SignIn}, &remote{a, registry.SignIn}}
	if err := from.Pull("shop:3"); err != nil {
		log.Print("no mirror has it: ", err)
	}
}

// LeakDetail logs whom the registry refused, CleanDetail which registry did.
func LeakDetail(a registry.Auth) {
	var refused *registry.LoginError
	if err := registry.SignIn(a); errors.As(err, &refused) {
		log.Printf("%v (signed in by %s)", err, refused.With.User) // leak: Auth.User
	}
}

func CleanDetail(a registry.Auth) {
	var refused *registry.LoginError
	if err := registry.SignIn(a); errors.As(err, &refused) {
		log.Printf("%v (signed in at %s)", err, refused.With.Server)
	}
}
