// Package mongo has as much of the driver as the programs here need.
package mongo

import "context"

type (
	Database   struct{}
	Collection struct{}
)

func (d *Database) Collection(name string, opts ...any) *Collection { return nil }
func (c *Collection) InsertOne(ctx context.Context, document any, opts ...any) (any, error) {
	return nil, nil
}
func (c *Collection) DeleteOne(ctx context.Context, filter any, opts ...any) (any, error) {
	return nil, nil
}
