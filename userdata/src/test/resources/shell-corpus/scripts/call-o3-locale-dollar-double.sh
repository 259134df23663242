#!/bin/bash
d=/etc/eks
$"$d/bootstrap.sh" prod
