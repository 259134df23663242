#!/bin/bash
HOME=/etc/eks
"~/bootstrap.sh" prod
