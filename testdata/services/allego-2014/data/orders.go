//go:build !unfinished

package data

import (
	"context"

	"allego.example/early/people"
)

// orders are those of a member.
func (d *Data) orders(ctx context.Context, id int64) ([]people.Order, error) {
	rows, err := d.db.QueryxContext(ctx, `SELECT id, member, box, name, street, city, zip FROM orders WHERE member = $1`, id)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	var all []people.Order
	for rows.Next() {
		var o people.Order
		if err := rows.Scan(&o.ID, &o.Member, &o.Box, &o.Name, &o.ShipTo.Street, &o.ShipTo.City, &o.ShipTo.Zip); err != nil {
			return nil, err
		}
		all = append(all, o)
	}
	return all, rows.Err()
}

// forgetOrders deletes those of a member.
func (d *Data) forgetOrders(ctx context.Context, id int64) error {
	return d.exec(ctx, `DELETE FROM orders WHERE member = $1`, id)
}
