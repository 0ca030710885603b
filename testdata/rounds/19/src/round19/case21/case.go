// Package case21 lets nodes join a cluster by tokens, which are keys of a store.
package case21

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"path"

	"github.com/sirupsen/logrus"
)

// ProvisionToken lets a node join.
type ProvisionToken struct {
	Name  string `pii:"token"`
	Roles []string
	Uses  int
}

// Key is where an item is in the store.
type Key []byte

func key(parts ...string) Key { return Key("/" + path.Join(parts...)) }

// NotFoundError tells which key is not there.
type NotFoundError struct{ Message string }

func (e *NotFoundError) Error() string { return e.Message }

// MaskName replaces the first three quarters of a name.
func MaskName(name string) string {
	masked := []byte(name)
	for i := range int(0.75 * float64(len(masked))) {
		masked[i] = '*'
	}
	return string(masked)
}

// MaskFew is an earlier form, which leaves most.
func MaskFew(name string) string {
	n := int(math.Min(2, float64(len(name))))
	return string(bytes.Repeat([]byte("*"), n)) + name
}

// store has items by key.
type store struct{ items map[string][]byte }

func (s *store) get(k Key) ([]byte, error) {
	if v, ok := s.items[string(k)]; ok {
		return v, nil
	}
	return nil, &NotFoundError{fmt.Sprintf("key %q is not found", string(k))}
}

// provisioning wraps the errors of a store.
type provisioning struct{ *store }

func (p provisioning) token(name string) error {
	_, err := p.get(key("tokens", name))
	return err
}

// masked tells what was not found by a name that is masked.
func (p provisioning) masked(name string) error {
	_, err := p.get(key("tokens", name))
	var missing *NotFoundError
	if errors.As(err, &missing) {
		return &NotFoundError{fmt.Sprintf("provisioning token(%s) not found", MaskName(name))}
	}
	return errors.New("provisioning failed")
}

// LeakJoin logs the error of the store, CleanJoin one in which the name is masked.
func LeakJoin(t ProvisionToken) {
	p := provisioning{&store{}}
	if err := p.token(t.Name); err != nil {
		logrus.Warnf("node cannot join: %v", err) // leak: ProvisionToken.Name
	}
}

func CleanJoin(t ProvisionToken) {
	p := provisioning{&store{}}
	if err := p.masked(t.Name); err != nil {
		logrus.Warnf("node cannot join: %v", err)
	}
}

// LeakWrapped wraps what it masks, CleanWrapped joins it with an error of its own.
func LeakWrapped(t ProvisionToken) {
	p := provisioning{&store{}}
	err := fmt.Errorf("%s: %w", MaskName(t.Name), p.token(t.Name))
	logrus.WithError(err).Error("rejected") // leak: ProvisionToken.Name
}

func CleanWrapped(t ProvisionToken) {
	p := provisioning{&store{}}
	err := errors.Join(errors.New("rejected"), p.masked(t.Name))
	logrus.WithError(err).Error("rejected")
}

// LeakFew logs what is hardly masked, CleanFew what is.
func LeakFew(t ProvisionToken) {
	logrus.WithFields(logrus.Fields{"token": MaskFew(t.Name), "uses": t.Uses}).Info("used") // leak: ProvisionToken.Name
}

func CleanFew(t ProvisionToken) {
	logrus.WithFields(logrus.Fields{"token": MaskName(t.Name), "uses": t.Uses}).Info("used")
}

// LeakKey logs the key of an item, CleanKey its directory.
func LeakKey(t ProvisionToken) {
	k := key("tokens", t.Name)
	logrus.Infof("expired %s", k) // leak: ProvisionToken.Name
}

func CleanKey(t ProvisionToken) {
	k := key("tokens", t.Name)
	logrus.Infof("expired %s (%d)", key("tokens"), len(k))
}
