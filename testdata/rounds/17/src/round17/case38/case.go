// Package case38 keeps the settings of plugins in maps, from which it takes the secrets before they are shown.
package case38

import (
	"fmt"
	"log/slog"
	"maps"
)

// Plugin is set up by its author.
type Plugin struct {
	Name    string
	Host    string
	License string `pii:"secret"`
}

func (p Plugin) settings() map[string]string {
	return map[string]string{"name": p.Name, "host": p.Host, "license": p.License}
}

// registry holds plugins by name.
type registry struct {
	plugins map[string]Plugin
}

func (r *registry) add(p Plugin) *registry {
	if r.plugins == nil {
		r.plugins = map[string]Plugin{}
	}
	r.plugins[p.Name] = p
	return r
}

// strip changes copies of the plugins.
func (r *registry) strip() *registry {
	for _, p := range r.plugins {
		p.License = ""
	}
	return r
}

// clear puts the copies back.
func (r *registry) clear() *registry {
	for name, p := range r.plugins {
		p.License = ""
		r.plugins[name] = p
	}
	return r
}

func (r *registry) String() string { return fmt.Sprint(len(r.plugins), " plugins: ", r.plugins) }

func show(m map[string]string) { slog.Info("plugin", "settings", m) }

// LeakRegistry prints plugins that were changed in vain, CleanRegistry those that were put back.
func LeakRegistry(p Plugin) {
	slog.Info("registry", "what", new(registry).add(p).strip()) // leak: Plugin.License
}

func CleanRegistry(p Plugin) {
	slog.Info("registry", "what", new(registry).add(p).clear())
}

// LeakDelete deletes what is not there, CleanDelete the license.
func LeakDelete(p Plugin) {
	m := p.settings()
	delete(m, "licence")
	show(m) // leak: Plugin.License
}

func CleanDelete(p Plugin) {
	m := p.settings()
	delete(m, "license")
	show(m)
}

// LeakClone deletes from a clone, CleanClone shows the clone.
func LeakClone(p Plugin) {
	m := p.settings()
	shown := maps.Clone(m)
	delete(shown, "license")
	show(m) // leak: Plugin.License
}

func CleanClone(p Plugin) {
	m := p.settings()
	shown := maps.Clone(m)
	delete(shown, "license")
	show(shown)
}

// LeakAlias takes the license out and puts it back before the map is shown, CleanAlias has another name for the map.
func LeakAlias(p Plugin) {
	m := p.settings()
	license := m["license"]
	delete(m, "license")
	m["key"] = license
	show(m) // leak: Plugin.License
}

func CleanAlias(p Plugin) {
	m := p.settings()
	same := m
	delete(same, "license")
	show(m)
}
