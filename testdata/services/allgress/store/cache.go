package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/bradfitz/gomemcache/memcache"
	"github.com/redis/go-redis/v9"

	"allgress.example/cloud/tenants"
	"allgress.example/cloud/vault"
)

const (
	day       = 24 * time.Hour
	recently  = 2 * day
	quarter   = 90 * day
	monthSecs = 30 * 24 * 60 * 60
)

// Cache has what is needed again soon.
type Cache struct {
	frankfurt *redis.Client
	ohio      *memcache.Client
	vault     *vault.Vault
	lasting   time.Duration
}

// NewCache returns a cache that keeps searches for as long as lasting says.
func NewCache(frankfurt *redis.Client, ohio *memcache.Client, v *vault.Vault, lasting time.Duration) *Cache {
	return &Cache{frankfurt: frankfurt, ohio: ohio, vault: v, lasting: lasting}
}

// PutPerson keeps a person for two days.
func (c *Cache) PutPerson(ctx context.Context, p *tenants.Person) error {
	sealed, err := c.vault.Seal(p)
	if err != nil {
		return err
	}
	return c.frankfurt.Set(ctx, "person:"+p.ID, sealed, recently).Err() // ok: allgress/erasure, allgress/residency, allgress/retention, allgress/safeguards: sealed, two days, in Frankfurt
}

// PutCase keeps a case until somebody has read it.
func (c *Cache) PutCase(ctx context.Context, p *tenants.Person) error {
	sealed, err := c.vault.Seal(p.Case)
	if err != nil {
		return err
	}
	if err := c.frankfurt.Set(ctx, "case:"+p.ID, sealed, 0).Err(); err != nil { // leak: allgress/erasure, allgress/retention
		return fmt.Errorf("store: case of %s: %w", p, err)
	}
	return c.frankfurt.Set(ctx, "case:"+p.ID, sealed, 30*day).Err() // ok: allgress/erasure, allgress/residency, allgress/retention, allgress/safeguards: sealed, and no more than 30 days
}

// PutContact keeps how a person is reached.
func (c *Cache) PutContact(ctx context.Context, p *tenants.Person, often bool) error {
	contact, err := c.vault.Seal([]string{p.Email, p.Phone})
	if err != nil {
		return err
	}
	keep := time.Hour
	if often {
		keep = quarter
	}
	return c.frankfurt.Set(ctx, "contact:"+p.ID, contact, keep).Err() // leak: allgress/erasure
}

// PutSearch keeps whom somebody has searched for, for as long as the operator
// says, which nobody limits.
func (c *Cache) PutSearch(ctx context.Context, query string, p *tenants.Person) error {
	sealed, err := c.vault.Seal(p.Name)
	if err != nil {
		return err
	}
	key := "search:" + c.vault.Pseudonym(query)
	if err := c.frankfurt.Set(ctx, key, sealed, c.lasting).Err(); err != nil { // leak: allgress/erasure
		return fmt.Errorf("store: search: %w", err)
	}
	return c.frankfurt.Set(ctx, key, sealed, min(c.lasting, 30*day)).Err() // ok: allgress/residency, allgress/retention, allgress/safeguards: sealed, and no more than 30 days (promises: allgress/erasure)
}

// PutFields keeps a person field by field.
func (c *Cache) PutFields(ctx context.Context, p *tenants.Person) error {
	name, err := c.vault.SealText(p.Name)
	if err != nil {
		return err
	}
	return c.frankfurt.HSet(ctx, "person:"+p.ID, "name", name, "length", len(p.Case)).Err() // leak: allgress/erasure, allgress/retention
}

// PutCount keeps how many people a tenant has.
func (c *Cache) PutCount(ctx context.Context, tenant string, people []tenants.Person) error {
	return c.frankfurt.Set(ctx, "count:"+tenant, len(people), 0).Err() // ok: a count
}

// PutPatron keeps an American for 30 days.
func (c *Cache) PutPatron(p *tenants.Patron) error {
	sealed, err := c.vault.Seal(p)
	if err != nil {
		return err
	}
	return c.ohio.Set(&memcache.Item{Key: "patron:" + p.ID, Value: sealed, Expiration: monthSecs}) // ok: allgress/erasure, allgress/residency, allgress/retention, allgress/safeguards: sealed, 30 days, in Ohio
}

// Warm puts a person where the support in Ohio looks first.
func (c *Cache) Warm(p *tenants.Person) error {
	sealed, err := c.vault.Seal(p)
	if err != nil {
		return err
	}
	return c.ohio.Set(&memcache.Item{Key: "patron:" + p.ID, Value: sealed, Expiration: 600}) // leak: allgress/residency
}

// Recent keeps who called last, in a form that is quick to read.
func (c *Cache) Recent(p *tenants.Patron) error {
	plain, err := json.Marshal(p)
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	return c.ohio.Set(&memcache.Item{Key: "recent", Value: plain, Expiration: 600}) // leak: allgress/safeguards
}

// Forget removes a person from all caches.
func (c *Cache) Forget(ctx context.Context, id string) error {
	if err := c.frankfurt.Del(ctx, "person:"+id, "case:"+id, "contact:"+id).Err(); err != nil {
		return fmt.Errorf("store: forget %s: %w", id, err)
	}
	if err := c.ohio.Delete("recent"); err != nil {
		return fmt.Errorf("store: forget recent: %w", err)
	}
	return c.ohio.Delete("patron:" + id)
}
