#!/bin/bash
/etc/eks/bootstrap.sh x & P=$!
trap 'kill $P' TERM
wait $P
