// Package dep has a configuration.
package dep

import "maps"

// Config has secrets under their names.
type Config struct {
	Secrets map[string]string `pii:"secret"`
}

// Names are those of the secrets.
func (c Config) Names() (names []string) {
	for k := range c.Secrets {
		names = append(names, k)
	}
	return names
}

// Values are the secrets.
func (c Config) Values() (values []string) {
	for _, v := range c.Secrets {
		values = append(values, v)
	}
	return values
}

// Copy is a copy of the secrets.
func (c Config) Copy() map[string]string { return maps.Clone(c.Secrets) }
