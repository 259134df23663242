#!/bin/bash
k=cmd
eval "${k}=/etc/eks/bootstrap.sh"
$cmd prod
