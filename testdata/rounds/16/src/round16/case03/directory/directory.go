// Package directory has the accounts of all employees, as LDAP would.
package directory

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/sirupsen/logrus"

	"round16/case03/people"
)

// Entry is an account.
type Entry struct {
	DN    string
	Attrs map[string][]string
}

// Directory is what there is to do.
type Directory interface {
	Add(ctx context.Context, e Entry) error
	Search(ctx context.Context, filter string) ([]Entry, error)
	Delete(ctx context.Context, dn string) error
}

// DN names an account by its login.
func DN(login string) string { return "uid=" + login + ",ou=people,dc=example,dc=com" }

// Filter asks for an attribute.
func Filter(attr, value string) string { return "(" + attr + "=" + value + ")" }

// Memory is a directory for dry runs.
type Memory struct {
	mu      sync.RWMutex
	entries map[string]Entry
}

// NewMemory makes an empty one.
func NewMemory() *Memory { return &Memory{entries: map[string]Entry{}} }

// Add implements Directory.
func (m *Memory) Add(_ context.Context, e Entry) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, ok := m.entries[e.DN]; ok {
		return fmt.Errorf("%s: %w", e.DN, people.ErrExists)
	}
	m.entries[e.DN] = e
	return nil
}

// Search implements Directory.
func (m *Memory) Search(_ context.Context, filter string) ([]Entry, error) {
	attr, value, ok := strings.Cut(strings.Trim(filter, "()"), "=")
	if !ok {
		return nil, fmt.Errorf("filter of %d characters: %w", len(filter), people.ErrInvalid)
	}
	m.mu.RLock()
	defer m.mu.RUnlock()
	var found []Entry
	for _, dn := range slices.Sorted(maps.Keys(m.entries)) {
		if e := m.entries[dn]; slices.Contains(e.Attrs[attr], value) {
			found = append(found, e)
		}
	}
	return found, nil
}

// Delete implements Directory.
func (m *Memory) Delete(_ context.Context, dn string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.entries, dn)
	return nil
}

// Counted logs what is asked of a directory, by count.
type Counted struct {
	Directory
	Log *logrus.Logger
}

// Add implements Directory.
func (c *Counted) Add(ctx context.Context, e Entry) error {
	err := c.Directory.Add(ctx, e)
	c.Log.WithFields(logrus.Fields{"dn": e.DN, "attributes": len(e.Attrs), "failed": err != nil}).Info("add")
	return err
}

// Search implements Directory.
func (c *Counted) Search(ctx context.Context, filter string) ([]Entry, error) {
	found, err := c.Directory.Search(ctx, filter)
	attr, _, _ := strings.Cut(filter, "=")
	c.Log.WithField("found", len(found)).Infof("search by %s", attr)
	return found, err
}

// Traced logs all that is asked of a directory.
type Traced struct {
	Directory
	Log *logrus.Logger
}

// Add implements Directory.
func (t *Traced) Add(ctx context.Context, e Entry) error {
	t.Log.WithField("dn", e.DN).Infof("add %v", e.Attrs)
	return t.Directory.Add(ctx, e)
}

// Search implements Directory.
func (t *Traced) Search(ctx context.Context, filter string) ([]Entry, error) {
	t.Log.WithField("filter", filter).Info("search")
	return t.Directory.Search(ctx, filter)
}

// Account is the entry of an employee.
func Account(e people.Employee) Entry {
	return Entry{DN(people.Login(e.Number)), map[string][]string{
		"cn":   {e.FullName()},
		"mail": {e.Mail},
		"ou":   {e.Team},
	}}
}
