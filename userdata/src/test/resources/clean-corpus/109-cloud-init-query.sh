#!/bin/bash
ID=$(cloud-init query ds.meta_data.instance_id)
AZ=$(ec2-metadata --availability-zone | cut -d' ' -f2)
printf 'ID=%s\nAZ=%s\n' "$ID" "$AZ" > /etc/default/node
