#!/bin/bash
PWD=/etc/eks
$PWD/bootstrap.sh prod
