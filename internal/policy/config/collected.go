package config

import (
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/strict"
	"github.com/piivet/piivet/internal/overlay"
	"github.com/piivet/piivet/internal/policy"
)

// collected is what all files say together.
type collected struct {
	places   map[string]place // of what may be said once
	warnings strict.Problems

	noDefault  bool
	promises   []*promise
	entries    []Entry
	exceptions []Exception
	scope      Scope

	tags     []overlay.TagKey
	sources  []overlay.Source
	models   []*model.Package
	mentions []Mention
	packages []*model.Package
	vendors  map[string]overlay.Place
	stores   map[string]overlay.Store

	vendorPlaces []vendorPlace
}

func newCollected() collected {
	return collected{
		places:  map[string]place{},
		vendors: map[string]overlay.Place{},
		stores:  map[string]overlay.Store{},
	}
}

// policyPromises are the default promises and those of the files.
func (c *collected) policyPromises() []policy.Promise {
	var all []policy.Promise
	if !c.noDefault {
		all = policy.Default().Promises
	}
	for _, p := range c.promises {
		all = append(all, p.Promise)
	}
	return all
}

func (c *collected) policyAllows() []policy.Allow {
	var all []policy.Allow
	for _, e := range c.exceptions {
		all = append(all, e.Allow)
	}
	return all
}

func (c *collected) overlay() *overlay.Overlay {
	slices.SortFunc(c.tags, func(a, b overlay.TagKey) int { return strings.Compare(a.Key, b.Key) })
	return &overlay.Overlay{
		Tags:     c.tags,
		Sources:  c.sources,
		Models:   c.models,
		Packages: c.packages,
		Vendors:  c.vendors,
		Stores:   c.stores,
	}
}
