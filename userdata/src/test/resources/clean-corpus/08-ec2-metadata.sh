#!/bin/bash
set -e
# ec2-metadata asks for a token by itself
INSTANCE=$(ec2-metadata --instance-id --quiet)
ZONE=$(ec2-metadata -z | cut -d ' ' -f 2)
logger -t user-data "instance ${INSTANCE} in ${ZONE}"
